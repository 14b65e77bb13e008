/*
 * Decisions, for whoever works on this page:
 * - Preact, because the page is bundled into one small script and nothing else may be fetched; no
 *   component library, and icons drawn in controls/icon.tsx, for the same reason.
 * - Text from anyone becomes text nodes: markdown/ reads it into a tree of our own, and nothing here
 *   sets HTML. The page works under `default-src 'none'` with scripts and styles of its own origin.
 * - The composer is a text field, not an editable element: options are fields of a form, so that
 *   keyboards, telephones and screen readers know them. What the field offers is a list box that it
 *   names by aria-activedescendant.
 * - The server's word is the only truth: nothing is shown before its event came, as it is a
 *   millisecond away. After a break everything on show is read again (state/event-stream.ts).
 * - Dialogs are the browser's own (controls/dialog.tsx): it makes the rest inert and gives the focus
 *   back. A press beside a form does not close it, as what was written would be lost.
 * - Entries of a menu take the focus themselves, so that what a key would choose is always in sight.
 *   One stop of the Tab key at each message leads to its menu; the arrows go between messages.
 * - Links, and text that was marked, keep the browser's own menu: people need it there.
 * - What a member may do is told by the server's permissions (state/rights.ts) and only hides what
 *   would be refused; the server refuses it all the same.
 * - A bot's page in the panel is only told, never asked: it is another origin, in a sandbox.
 * - The numbers of the protocol are written out where they are used, as the package that names them
 *   would weigh more than the page.
 */
import { render } from 'preact';
import { App } from './app.js';
import './styles/theme.css';
import './styles/layout.css';
import './styles/side.css';
import './styles/messages.css';
import './styles/markdown.css';
import './styles/embeds.css';
import './styles/components.css';
import './styles/composer.css';
import './styles/panel.css';
import './styles/overlays.css';
import './styles/forms.css';
import './styles/files.css';
import './styles/threads.css';

const place = document.getElementById('page');
if (place !== null) render(<App />, place);

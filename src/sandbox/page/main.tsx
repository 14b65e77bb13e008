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

const place = document.getElementById('page');
if (place !== null) render(<App />, place);

import { Menu } from '../controls/menu.js';
import { Toast } from '../controls/toast.js';
import { FormDialog } from '../form/form-dialog.js';
import { useLive } from '../state/context.js';
import { DeleteDialog } from './delete-dialog.js';
import { Lightbox } from './lightbox.js';
import { ServerDialog } from './server-dialog.js';
import { ThreadDialog } from './thread-dialog.js';
import type { Overlays } from './use-overlays.js';

/** Menus, dialogs, and what is said for a moment. */
export function OverlayHost({ overlays }: { overlays: Overlays }) {
  const { menu, over, notice, closeMenu, closeOver, forgetNotice } = overlays;
  const { form } = useLive().chat;
  return (
    <>
      {menu !== null && <Menu menu={menu} onClose={closeMenu} />}
      {over?.kind === 'picture' && <Lightbox {...over} onClose={closeOver} />}
      {over?.kind === 'thread' && <ThreadDialog message={over.message} onClose={closeOver} />}
      {over?.kind === 'server' && <ServerDialog onClose={closeOver} />}
      {over?.kind === 'delete' && <DeleteDialog message={over.message} onClose={closeOver} />}
      {form !== null && <FormDialog key={form.form.id} open={form} />}
      <Toast notice={notice} onGone={forgetNotice} />
    </>
  );
}

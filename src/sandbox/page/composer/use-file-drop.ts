import { useEffect, useRef, useState } from 'preact/hooks';

/** Files dragged over the page or pasted into it; true while they hang over it. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => listen(setOver, (files) => take.current(files)), []);
  return over;
}

function listen(
  setOver: (over: boolean) => void,
  onFiles: (files: readonly File[]) => void,
): () => void {
  const controller = new AbortController();
  const on = <Name extends keyof DocumentEventMap>(
    name: Name,
    handle: (event: DocumentEventMap[Name]) => void,
  ) => document.addEventListener(name, handle, { signal: controller.signal });
  on('dragover', (event) => {
    if (!carriesFiles(event) || isCovered()) return;
    event.preventDefault();
    setOver(true);
  });
  on('dragleave', (event) => {
    // Leaving one element for another is not leaving the window.
    if (event.relatedTarget === null) setOver(false);
  });
  on('drop', (event) => {
    setOver(false);
    if (!carriesFiles(event) || isCovered()) return;
    event.preventDefault();
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });
  on('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0 || isCovered()) return;
    event.preventDefault();
    onFiles(files);
  });
  return () => controller.abort();
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

/** A dialog lies over the page: what is dropped there is not for the message. */
function isCovered(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

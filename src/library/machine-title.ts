/**
 * Whether a declared title was left by a program instead of chosen by an author: an address, a
 * path, the name of a file or of a program, or what stands there before anyone writes a title.
 */
export function isMachineTitle(title: string): boolean {
  return isAddress(title) || placeholders.some((pattern) => pattern.test(title.trim()));
}

/** Whether a text is empty, an address or a path: no title even where it stands as a heading. */
export function isAddress(text: string): boolean {
  return addresses.some((pattern) => pattern.test(text.trim()));
}

const addresses: readonly RegExp[] = [
  // Without any letter or digit, so also the empty one.
  /^[^\p{L}\p{N}]*$/u,
  /^(?:about|data|blob|javascript|view-source):\S*$/i,
  /^(?:[a-z][a-z\d+.-]*:\/\/|www\.)\S*$/i,
  // Paths: C:\x, \\server\x, ~/x, ./x, /x/y.
  /^(?:[a-z]:[\\/]|\\\\|~\/|\.{1,2}\/)/i,
  /^\/\S+\/\S*$/,
];

const placeholders: readonly RegExp[] = [
  /\.(?:docx?|odt|rtf|pdf|ps|tex|dvi|indd|qxd|pub|pages|pptx?|odp|key|xlsx?|ods|x?html?|php|txt|md)$/i,
  // As in “Microsoft Word - report.doc”.
  /^microsoft (?:office )?(?:word|powerpoint|excel|publisher)(?: [-–—] .*)?$/i,
  /^(?:untitled|sans[ -]titre|no title|new|nouveau|unbenannt)(?:[ -]?(?:document|page))?[ -]?\d*$/i,
  /^(?:document|page|titre|title|null|none|undefined)[ -]?\d*$/i,
  /^(?:powerpoint presentation|présentation powerpoint)$/i,
];

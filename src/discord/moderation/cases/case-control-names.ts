/** Names of what stands under a case, a list of them, and what was just done. */
export const caseControls = {
  show: 'case-show',
  open: 'case-open',
  edit: 'case-edit',
  save: 'case-edit-save',
  undo: 'case-undo',
  undoNow: 'case-undo-now',
  keep: 'case-undo-not',
  page: 'cases-page',
  step: 'case-step',
} as const;

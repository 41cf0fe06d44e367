import { openArticle } from '../deciding.ts';
import { ReviewWalk } from '../review-walk.ts';
import type { Command } from './command.ts';

let walk: ReviewWalk | undefined;

/** Begins the review of the suggestions after the caret; while it is on, a step to the next. */
export const reviewSuggestions: Command = {
  id: 'newsAnnotator.reviewSuggestions',
  async run(session) {
    if (walk) return walk.step({ step: 'skip' });
    const { editor } = await openArticle(session);
    walk = new ReviewWalk(session, editor, () => {
      walk = undefined;
    });
    return walk.start(editor.selection.active);
  },
};

/** What a key does in the review: its key bindings say which step. */
export const reviewStep: Command = {
  id: 'newsAnnotator.reviewStep',
  run: (_session, settled) => walk?.step(settled),
};

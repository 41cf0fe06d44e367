import * as l10n from '@vscode/l10n';
import { kinds } from '../annotate/kinds.ts';
import type { KindInfo } from '../protocol.ts';
import { kindLabel } from './words.ts';

/** The kinds that a person can annotate, in the order of the table. */
export const kindList = (): readonly KindInfo[] =>
  kinds.map(({ id, token, key, description }) => ({
    id,
    token,
    key,
    label: kindLabel(id),
    description: l10n.t(description),
  }));

import * as l10n from '@vscode/l10n';
import { kinds } from '../annotate/kinds.ts';
import { isInUse, type KindsConfig } from '../config/kinds.ts';
import type { KindInfo } from '../protocol.ts';
import { kindLabel } from './words.ts';

/** The kinds that a person can annotate where a newsroom uses some: ours in the order of the table, then its own. */
export const kindList = (config: KindsConfig): readonly KindInfo[] => [
  ...kinds
    .filter(({ id }) => isInUse(config, id))
    .map(({ id, token, key, description }) => ({
      id,
      token,
      key,
      label: kindLabel(id),
      description: l10n.t(description),
    })),
  ...config.own.map(({ id, label, key = '', guideline = '' }) => ({
    id,
    token: id,
    key,
    label,
    description: guideline,
  })),
];

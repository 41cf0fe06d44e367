import type { CheckedLanguage } from '../../checks/words.ts';
import { checks } from './checks.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import weights from './entities.bin';
import { entities } from './entities.ts';
import { text } from './text.ts';
import { zones } from './zones.ts';

/** English, as newspapers and agencies around the world write it. */
export const english: CheckedLanguage = {
  tag: 'en',
  text,
  zones,
  entities: { ...entities, weights },
  dates,
  claims,
  checks: { ...checks, weights },
};

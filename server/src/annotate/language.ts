import type { ClaimData } from './claims/data.ts';
import type { DateData } from './dates/data.ts';
import type { EntityData } from './entities/data.ts';
import type { TextData } from './text/tokens.ts';
import type { ZoneData } from './text/zones.ts';

/** All that the pipeline must be told about a language. A folder in `languages/` fills it in; the compiler says what is missing. */
export interface Language {
  /** A BCP 47 tag. */
  readonly tag: string;
  readonly text: TextData;
  readonly zones: ZoneData;
  readonly entities: EntityData;
  readonly dates: DateData;
  readonly claims: ClaimData;
}

/** A kind of annotation as the manifest describes it to the reader. */
export interface KindChoice {
  /** The name in the setting `newsAnnotator.highlight.kinds`. */
  readonly token: string;
  readonly label: string;
  readonly description: string;
}

interface SettingSchema {
  readonly title?: string;
  readonly description?: string;
}

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly {
      readonly properties: Readonly<Record<string, { readonly properties?: Readonly<Record<string, SettingSchema>> }>>;
    }[];
  };
}

/** The kinds that the extension's own manifest lists, with their names in the reader's language. */
export function kindChoices(manifest: Manifest): readonly KindChoice[] {
  const schemas = manifest.contributes.configuration.flatMap(({ properties }) => Object.entries(properties));
  const kinds = schemas.find(([name]) => name === 'newsAnnotator.highlight.kinds')?.[1].properties ?? {};
  return Object.entries(kinds).map(([token, { title = token, description = '' }]) => ({
    token,
    label: title,
    description,
  }));
}

/**
 * What to write into the setting so that exactly the chosen kinds are on: only what differs from what holds without it, since settings of
 * a workspace are laid over those of the user. Undefined when nothing differs.
 */
export function settingFor(
  all: readonly string[],
  chosen: ReadonlySet<string>,
  without: Readonly<Record<string, boolean>>,
): Readonly<Record<string, boolean>> | undefined {
  const different = all.filter((token) => chosen.has(token) !== (without[token] ?? true));
  return different.length === 0 ? undefined : Object.fromEntries(different.map((token) => [token, chosen.has(token)]));
}

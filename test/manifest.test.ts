import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { asJson, type Manifest, translatable, withGeneratedParts, withGeneratedStrings } from '../scripts/manifest.ts';
import { root } from '../scripts/project.ts';
import { defaultSettings } from '../server/src/lsp/settings.ts';

interface PackageJson extends Manifest {
  readonly contributes: Manifest['contributes'] & {
    readonly commands: readonly { readonly command: string; readonly icon?: string }[];
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
    readonly configuration: readonly {
      readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly media: { readonly svg: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
  };
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifestText = read('package.json');
const manifest: PackageJson = JSON.parse(manifestText);
const strings: Readonly<Record<string, string>> = JSON.parse(read('package.nls.json'));
const { contributes } = manifest;
const client = globSync('client/src/**/*.ts', { cwd: root }).map((file) => ({ file, text: read(file) }));

test('the generated parts are up to date (npm run manifest)', () => {
  assert.equal(manifestText, asJson(withGeneratedParts(manifest)));
  assert.equal(read('package.nls.json'), asJson(withGeneratedStrings(strings)));
});

test('every string of the manifest is in package.nls.json, and no other', () => {
  const used = Array.from(manifestText.matchAll(/"%([^%"]+)%"/g), ([, key]) => key);
  assert.deepEqual([...new Set(used)].sort(), Object.keys(strings).sort());
});

test('no reader sees a string that cannot be translated', () => {
  const visible = /"(?:title|description|markdownDescription|displayName|category|altText)": "(?!%)[^"]*"/g;
  assert.deepEqual(manifestText.match(visible) ?? [], []);
});

test('each command has its code, and each code its command', () => {
  const coded = client
    .filter(({ file }) => file.replaceAll('\\', '/').startsWith('client/src/commands/'))
    .flatMap(({ text }) => text.match(/'newsAnnotator\.\w+'/g) ?? [])
    .map((quoted) => quoted.slice(1, -1));
  const contributed = contributes.commands.map(({ command }) => command);
  assert.deepEqual([...new Set(coded)].sort(), contributed.toSorted());
  const index = read('client/src/commands/index.ts');
  const listed = index.slice(index.indexOf('readonly Command[]')).match(/^ {2}\w+,$/gm) ?? [];
  assert.deepEqual(
    listed.map((line) => `newsAnnotator.${line.trim().slice(0, -1)}`),
    contributed,
  );
});

test('menus and walkthrough name commands, settings and files that exist', () => {
  const commands = new Set(contributes.commands.map(({ command }) => command));
  for (const { command } of Object.values(contributes.menus).flat()) assert.ok(commands.has(command), command);
  const settings = new Set(contributes.configuration.flatMap(({ properties }) => Object.keys(properties)));
  const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
  for (const { media, completionEvents } of steps) {
    assert.ok(existsSync(join(root, media.svg)), media.svg);
    for (const event of completionEvents) {
      const [kind, name = ''] = event.split(':');
      if (kind === 'onCommand') assert.ok(commands.has(name), event);
      if (kind === 'onSettingChanged') assert.ok(settings.has(name), event);
    }
  }
  for (const text of Object.values(strings)) {
    for (const [, name = ''] of text.matchAll(/\(command:([\w.]+)\)/g)) assert.ok(commands.has(name), name);
  }
  for (const [, file = ''] of manifestText.matchAll(/": "(\.\/(?!dist\/)[^"*]+)"/g)) {
    assert.ok(existsSync(join(root, file)), file);
  }
});

test('settings are those that the server reads', () => {
  const names = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
  const read = Object.entries(defaultSettings).flatMap(([name, value]) =>
    typeof value === 'object' && !Array.isArray(value)
      ? Object.keys(value).map((inner) => `newsAnnotator.${name}.${inner}`)
      : [`newsAnnotator.${name}`],
  );
  assert.deepEqual(names.toSorted(), read.toSorted());
  for (const { properties } of contributes.configuration) {
    for (const [name, schema] of Object.entries(properties)) {
      for (const key of ['type', 'default', 'scope', 'order', 'markdownDescription']) {
        assert.ok(key in schema, `${name} has no ${key}`);
      }
    }
  }
});

test('each colour is given for all four kinds of theme, and used', () => {
  const code = client.map(({ text }) => text).join('\n');
  for (const { id, defaults } of contributes.colors) {
    assert.deepEqual(Object.keys(defaults), ['dark', 'light', 'highContrast', 'highContrastLight']);
    assert.ok(code.includes(`ThemeColor('${id}')`), id);
  }
});

test('the client writes no colours, reads no disk and logs to its own channel', () => {
  for (const { file, text } of client) {
    assert.doesNotMatch(text, /#[0-9a-f]{6}\b|from '(?:node:)?fs|\bconsole\./i, file);
    // Only the editor's git extension wants paths.
    if (!file.endsWith('git.ts')) assert.doesNotMatch(text, /\bfsPath\b/, file);
  }
});

test('every string of the code is offered to translators (npm run manifest)', () => {
  assert.equal(read('l10n/bundle.l10n.json'), asJson(translatable()));
});

test('every string of the code is written where it can be found', () => {
  for (const { file, text } of client) {
    assert.doesNotMatch(text, /l10n\s*\.t\(\s*[^\s']/, file);
  }
});

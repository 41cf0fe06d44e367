import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../../../server/src/annotate/annotate.ts';
import type { AttributedClaim } from '../../../server/src/annotate/model.ts';
import { english } from '../../../server/src/languages/en/index.ts';

/** Each attributed claim of an article as `speaker (via): content`. */
function said(text: string): readonly string[] {
  const { claims, entities } = annotate(text, { language: english });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return claims
    .filter((claim): claim is AttributedClaim => claim.type === 'attributed')
    .map(({ content, sourceEntity }) => {
      const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
      return `${sourceEntity ? `${names.get(sourceEntity.id)} (${sourceEntity.via})` : 'nobody'}: ${words}`;
    });
}

test('a quotation over several paragraphs is one claim', () => {
  const text =
    'Angela Merkel said, “We will leave now.\n\n“We must leave now.\n\n“There is no other way.”\n\nIt rained.';
  const claims = said(text);
  assert.equal(claims.length, 1);
  assert.match(claims[0] ?? '', /leave now\. … “We must leave now\. … “There is no other way\.”$/);
});

test('a quotation that nobody says is a claim where it is long, and a heading where it is short', () => {
  const sentence = 'We will leave this place and never come back here.';
  assert.deepEqual(said(`It rained.\n\n“${sentence}”`), []);
  assert.equal(said(`It rained.\n\n“${sentence} ${sentence} ${sentence}”`).length, 1);
});

test('a colon introduces the quotation of the next paragraph', () => {
  const [claim] = said('Angela Merkel continued:\n\n“We will leave this place now.”');
  assert.equal(claim, 'Angela Merkel (self): “We will leave this place now.”');
});

test('names after a colon or a dash', () => {
  assert.deepEqual(said('It did not surprise Angela Merkel: “We will leave this place now.”'), [
    'Angela Merkel (self): “We will leave this place now.”',
  ]);
  assert.deepEqual(said('“We will leave this place now.” — Angela Merkel'), [
    'Angela Merkel (self): “We will leave this place now.”',
  ]);
});

test('what a colon or comma introduces is direct speech, and worth what it says', () => {
  for (const opening of ['Angela Merkel continued:', 'Angela Merkel commented,']) {
    const quotation = '“In 2015 we took in 890,000 people, more than any other country in Europe.”';
    const text = `${opening}\n\n${quotation}`;
    const [claim] = annotate(text, { language: english }).claims.filter(({ type }) => type === 'attributed');
    assert.ok(claim?.type === 'attributed' && claim.worth);
    assert.equal(claim.kind, 'direct');
    assert.deepEqual(claim.quotedParts, claim.content);
    assert.ok(claim.worth.score > 0.5 && claim.worth.reasons.length > 0);
    for (const { start, end, text: words } of claim.worth.reasons) assert.equal(text.slice(start, end), words);
  }
});

test('a pronoun means the last speaker, an alias the one it names', () => {
  const text =
    'Chancellor Angela Merkel said the bridge was safe.\n\nShe said that it would open on Monday.\n\n“It is safe,” Merkel said.';
  assert.deepEqual(said(text), [
    'Angela Merkel (self): the bridge was safe',
    'Angela Merkel (pronoun): that it would open on Monday',
    'Angela Merkel (alias): “It is safe,”',
  ]);
});

test('a title means who bears it, and of what it says', () => {
  const text = (source: string) =>
    `The head of French diplomacy, Jean Dupont, said it rained. ${source} said that the bridge was safe.`;
  assert.deepEqual(said(text('The head of French diplomacy')).slice(1), [
    'Jean Dupont (title): that the bridge was safe',
  ]);
  assert.deepEqual(said(text('The head of the Ministry of Defense')).slice(1), ['nobody: that the bridge was safe']);
});

test('a pronoun after somebody without a name means nobody who spoke before', () => {
  const text =
    'Angela Merkel said the bridge was safe.\n\nA police officer said that it was closed. He said that it would stay so.';
  assert.deepEqual(said(text).slice(1), ['nobody: that it was closed', 'nobody: that it would stay so']);
});

test('who asks or says so in a passive is not the one who spoke before', () => {
  const text = 'Angela Merkel said the bridge was safe.\n\nIt is said that it will stay so.';
  assert.deepEqual(said(text).slice(1), ['nobody: that it will stay so']);
});

test('the speakers of a transcript are the persons they name', () => {
  const text = 'Angela Merkel met reporters.\n\nMERKEL: The bridge is safe. It will stay so.';
  assert.match(said(text).at(-1) ?? '', /^Angela Merkel .*The bridge is safe\. It will stay so$/);
});

test('a claim inside another names it as its parent', () => {
  const text = 'Angela Merkel said that the minister had told reporters that the bridge was safe.';
  const { claims } = annotate(text, { language: english });
  const [outer, inner] = claims.filter((claim): claim is AttributedClaim => claim.type === 'attributed');
  assert.equal(outer?.parent, null);
  assert.equal(inner?.parent, outer?.id);
});

test('edits elsewhere leave the ids of claims alone', () => {
  const text = 'It rained.\n\n“It is safe,” Angela Merkel said.';
  const ids = (each: string) => annotate(each, { language: english }).claims.map(({ id }) => id);
  assert.equal(ids(`First. ${text}`).at(-1), ids(text).at(-1));
});

test('who speaks for somebody is somebody else; who speaks for a body speaks as it', () => {
  assert.deepEqual(said('Mr. Trump’s lawyer, Rudy Giuliani, said it was late.'), ['Rudy Giuliani (self): it was late']);
  assert.deepEqual(
    said('Donald Trump came. A spokesman for Mr. Trump said it was late.\n\n“It was never so late,” he said.'),
    ['nobody: it was late', 'nobody: “It was never so late,”'],
  );
  assert.deepEqual(
    said('The European Commission met.\n\nDonald Trump’s office said it was late.\n\n“It was never so late,” it said.'),
    ['nobody: it was late', 'nobody: “It was never so late,”'],
  );
  assert.deepEqual(said('A spokeswoman for the European Commission said it was late.'), [
    'European Commission (title): it was late',
  ]);
  const twice = 'Kremlin spokesman Dmitry Peskov said it was late.\n\nThe Kremlin spokesman said no more would come.';
  assert.match(said(twice)[1] ?? '', /^Dmitry Peskov \(title\)/);
});

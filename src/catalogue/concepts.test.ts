import { expect, test } from 'vitest';
import { conceptSchema } from '../schema/catalogue.ts';
import { CONCEPTS, NEAR } from './concepts.ts';

const byId = new Map(CONCEPTS.map((c) => [c.id, c]));

test('every concept keeps the contract, under an id and a name of its own', () => {
  for (const concept of CONCEPTS) conceptSchema.parse(concept);
  expect(byId.size).toBe(CONCEPTS.length);
  expect(new Set(CONCEPTS.map((c) => c.name)).size).toBe(CONCEPTS.length);
  expect(new Set(CONCEPTS.map((c) => c.english)).size).toBe(CONCEPTS.length);
  expect(CONCEPTS.length).toBeGreaterThanOrEqual(60);
});

test.each(CONCEPTS.map((c) => [c.name, c] as const))(
  '%s has one sentence of definition, a source and wordings',
  (_, c) => {
    expect(c.definition).toMatch(/^[^。]+。$/u);
    expect(c.source).not.toBe('');
    expect(c.wordings.length).toBeGreaterThan(0);
    expect(new Set(c.wordings).size).toBe(c.wordings.length);
  },
);

test('near relations go both ways with the same sentence, name two different known concepts and stand once', () => {
  const seen = new Set<string>();
  for (const [a, b, difference] of NEAR) {
    expect(byId.get(a)?.near, `${a} ~ ${b}`).toContainEqual({ concept: b, difference });
    expect(byId.get(b)?.near, `${b} ~ ${a}`).toContainEqual({ concept: a, difference });
    expect(a).not.toBe(b);
    const key = [a, b].sort().join(' ');
    expect(seen.has(key), key).toBe(false);
    seen.add(key);
    expect(difference).toMatch(/。$/u);
  }
});

test.each([
  ['fiscal-revenue', 'general-public-budget-revenue'],
  ['general-public-budget-revenue', 'tax-revenue'],
  ['fiscal-revenue', 'tax-revenue'],
  ['industrial-output', 'industrial-value-added'],
  ['fixed-asset-investment', 'signed-investment'],
  ['good-air-days', 'good-air-ratio'],
])('%s and %s are near and not equal', (a, b) => {
  expect(byId.get(a)?.near.map((n) => n.concept)).toContain(b);
});

test('a wording that two concepts share is told apart by their units', () => {
  const users = new Map<string, string[]>();
  for (const c of CONCEPTS) for (const w of c.wordings) users.set(w, [...(users.get(w) ?? []), c.id]);
  for (const [wording, ids] of users) {
    const dimensions = new Set(ids.map((id) => byId.get(id)?.dimension));
    expect(dimensions.size, `${wording}: ${ids.join(', ')}`).toBe(ids.length);
  }
});

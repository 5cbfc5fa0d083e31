import type { FactId, Facts, FactValue, NumberFact, SeenFacts } from './facts/facts.ts';

/** One condition on one fact, as data: tips and situations are made of these. */
export type Condition =
  | { fact: FactId; is: readonly FactValue[] }
  | { fact: FactId; isNot: readonly FactValue[] }
  | { fact: NumberFact; atLeast: number }
  | { fact: NumberFact; atMost: number }
  | { fact: NumberFact; over: number }
  | { fact: NumberFact; under: number }
  | { fact: FactId; known: boolean };

type Value<Fact extends FactId> = NonNullable<Facts[Fact]>;

export const is = <Fact extends FactId>(fact: Fact, ...values: Value<Fact>[]): Condition => ({ fact, is: values });
export const isNot = <Fact extends FactId>(fact: Fact, ...values: Value<Fact>[]): Condition => ({
  fact,
  isNot: values,
});
export const atLeast = (fact: NumberFact, number: number): Condition => ({ fact, atLeast: number });
export const atMost = (fact: NumberFact, number: number): Condition => ({ fact, atMost: number });
export const over = (fact: NumberFact, number: number): Condition => ({ fact, over: number });
export const under = (fact: NumberFact, number: number): Condition => ({ fact, under: number });
export const known = (fact: FactId): Condition => ({ fact, known: true });
export const unknown = (fact: FactId): Condition => ({ fact, known: false });

/** Whether a condition holds. What is not known fulfils none but `unknown`. */
export function holds(condition: Condition, facts: SeenFacts): boolean {
  const value = facts[condition.fact];
  if ('known' in condition) return (value !== null) === condition.known;
  if (value === null) return false;
  if ('is' in condition) return condition.is.includes(value);
  if ('isNot' in condition) return !condition.isNot.includes(value);
  if (typeof value !== 'number') return false;
  if ('atLeast' in condition) return value >= condition.atLeast;
  if ('atMost' in condition) return value <= condition.atMost;
  return 'over' in condition ? value > condition.over : value < condition.under;
}

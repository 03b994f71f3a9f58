/**
 * A plan in the making, while a run looks up one thing after the other. Change here when a look-up needs another part of
 * the plan made anew.
 */
import { plan, recognise, type Planned, type PlanInput, type Recognised } from './plan.ts';

/** Which tasks the lines mean is decided once, and again only when meetings or issues come in addition. */
export class Draft {
  #input: PlanInput;
  #recognised: Recognised;
  #plan: Planned;

  constructor(input: PlanInput) {
    this.#input = input;
    this.#recognised = recognise(input);
    this.#plan = plan(input, this.#recognised);
  }

  get input(): PlanInput {
    return this.#input;
  }

  get plan(): Planned {
    return this.#plan;
  }

  /** More to recognise tasks by. */
  add(more: Partial<Pick<PlanInput, 'meetings' | 'tracked'>>): void {
    this.#input = { ...this.#input, ...more };
    this.#recognised = recognise(this.#input);
    this.#plan = plan(this.#input, this.#recognised);
  }

  /** What was found out about tasks that are recognised already. */
  learn(facts: Partial<Omit<PlanInput, 'meetings' | 'tracked'>>): void {
    this.#input = { ...this.#input, ...facts };
    this.#plan = plan(this.#input, this.#recognised);
  }
}

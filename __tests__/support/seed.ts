import fc from 'fast-check';

/**
 * Property tests take the same cases in every run, so that a red run is about the change at hand.
 * `FC_SEED=12345 npm test` explores others; a counterexample becomes a case of its own.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_240_214) });

import fc from 'fast-check'

// Random tests look at the same cases in every run, so that a change is judged by what it changed.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_122) })

// Laws are tried on the same values in every run, so that a verdict is about the change and not about
// luck. `npm run test:random` draws other values; SEED tries those of one run again.
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20_260_101) });

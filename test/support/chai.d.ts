// A plugin of @open-wc/testing says that `equal` gives a promise, which is so for its snapshots of the DOM only, and would
// have every comparison awaited. What is declared after it comes first.
import '@open-wc/testing';

declare global {
  namespace Chai {
    interface Equal {
      (value: unknown, message?: string): Assertion;
    }
  }
}

// The types of frameworks need no code. A tool that keeps their import finds this.
export {};

// Judges exported contacts by the forty checks with json-rules-engine and prints the median time of an event.
// Usage: node run.mjs FACTS.json [ROUNDS]   (see ../README.md)
import { readFileSync } from 'node:fs';
import { Engine } from 'json-rules-engine';

const { contacts, expected } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const rounds = Number(process.argv[3] ?? 15);
const checks = JSON.parse(readFileSync(new URL('rules.json', import.meta.url), 'utf8'));

// One engine a kind, as its documentation advises for facts of different shape.
const engines = new Map();
for (const { kind, name, conditions } of checks) {
  if (!engines.has(kind)) engines.set(kind, new Engine([], { allowUndefinedFacts: false }));
  engines.get(kind).addRule({ name, conditions, event: { type: name } });
}

async function judge() {
  const found = [];
  for (const contact of contacts) {
    const { events } = await engines.get(contact.kind).run(contact);
    for (const event of events) found.push(`${contact.id} ${event.type}`);
  }
  return found;
}

const found = (await judge()).sort();
if (JSON.stringify(found) !== JSON.stringify([...expected].sort())) {
  console.error(`json-rules-engine does not find what the rules find: ${found.length} against ${expected.length}.`);
  process.exit(1);
}

const times = [];
for (let round = 0; round < rounds; round++) {
  const start = process.hrtime.bigint();
  await judge();
  times.push(Number(process.hrtime.bigint() - start) / contacts.length);
}
times.sort((a, b) => a - b);
console.log(`json-rules-engine 7.3.1, Node.js ${process.version}: ${contacts.length} contacts, ${expected.length} findings, median ${(times[rounds >> 1] / 1000).toFixed(2)} µs a contact`);

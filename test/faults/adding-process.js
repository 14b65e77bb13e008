// Adds one large article to a server's library and says how far it is; a test kills it on the way.
import { readConfiguration } from '../../dist/src/config.js';
import { silentLog } from '../../dist/src/log.js';
import { createServices } from '../../dist/src/services.js';

const [knowledge, data, guildId, name] = process.argv.slice(2);
const paragraphs = Array.from(
  { length: 1_500 },
  (_, index) => `The river ${name} turns at mill ${index}, where the miller grinds ${index} sacks.`,
);
const services = await createServices(
  readConfiguration({ GLOSE_KNOWLEDGE: knowledge, GLOSE_DATA: data }),
  { log: silentLog, watch: false, onProgress: (done) => console.log(`indexed ${done}`) },
);
await services.library.settled();
console.log('ready');
await services.ownArticles.library.add(guildId, {
  name: `${name}.md`,
  bytes: Buffer.from(`# ${name}\n\n${paragraphs.join('\n\n')}\n`),
});
console.log('served');
await services.close();

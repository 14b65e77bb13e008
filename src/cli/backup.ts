import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { loadConfiguration } from '../config.js';
import { restoreStorage } from '../storage/restore.js';
import { openStorage } from '../storage/storage.js';
import { asSettings, type CommonOptions, commonCommand } from './options.js';
import { printJson, printText } from './print.js';
import { MisuseError } from './run-program.js';

export function backupCommand(): Command {
  return commonCommand('backup', 'copy the data to a file; the bot may be running')
    .argument('<file>', 'a file that does not exist yet')
    .action(async (path: string, options: CommonOptions) => {
      const file = resolve(path);
      if (existsSync(file)) {
        throw new MisuseError(`${file} exists already; a backup never overwrites. Name another.`);
      }
      const { dataDirectory } = loadConfiguration(asSettings(options));
      const storage = await openStorage({
        directory: dataDirectory,
        whenLocked: 'read',
        create: false,
      });
      try {
        await storage.backup(file);
      } finally {
        await storage.close();
      }
      report(options, file, `The data of ${dataDirectory} is saved in ${file}.`);
    });
}

export function restoreCommand(): Command {
  return commonCommand('restore', 'put a backup in the place of the data; the bot must be stopped')
    .argument('<file>', 'a file made by backup')
    .action((path: string, options: CommonOptions) => {
      const file = resolve(path);
      const { dataDirectory } = loadConfiguration(asSettings(options));
      const wasThere = restoreStorage({ directory: dataDirectory, file });
      const kept = wasThere ? '; what was there is kept as glose.db.before-restore' : '';
      report(options, file, `${file} is restored to ${dataDirectory}${kept}.`);
    });
}

function report(options: CommonOptions, file: string, sentence: string): void {
  if (options.json) printJson({ file });
  else printText(sentence);
}

#!/usr/bin/env node
import { createProgram } from './cli/program.js';
import { runProgram } from './cli/run-program.js';

process.exitCode = await runProgram(createProgram(), process.argv);

import './run/require-node';
import path from 'node:path';
import { buildApp } from './run/build-app';

process.exitCode = await buildApp(path.dirname(import.meta.dirname));

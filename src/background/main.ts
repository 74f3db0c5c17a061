import browser from '../browser/browser.ts';
import { startWorker } from './start-worker.ts';

startWorker(browser, Date.now);

import type { BrowserContext, Page, Worker } from 'playwright-core';

/** Everything said to a console of the browser, and every error nobody caught: pages, our script in them, and our worker. */
export function hearConsoles(context: BrowserContext): string[] {
  const heard: string[] = [];
  const hearPage = (page: Page) => {
    page.on('console', (message) => heard.push(`page ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => heard.push(`page error: ${error.message} ${error.stack ?? ''}`));
  };
  const hearWorker = (worker: Worker) => {
    worker.on('console', (message) => heard.push(`worker ${message.type()}: ${message.text()}`));
  };
  context.pages().forEach(hearPage);
  context.on('page', hearPage);
  context.serviceWorkers().forEach(hearWorker);
  context.on('serviceworker', hearWorker);
  context.on('weberror', (error) => heard.push(`error: ${error.error().message}`));
  return heard;
}

/** Pieces of what was said or who said it that turn up in what was heard. */
export function leaked(heard: string[], secrets: string[]): string[] {
  return heard.filter((line) => secrets.some((secret) => line.includes(secret)));
}

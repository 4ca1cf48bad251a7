/** Older packages look for Node's name of the global object as they load. */
Object.assign(globalThis, { global: globalThis });

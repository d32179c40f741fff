/** What a browser may lack, refuse, or never answer: each is put in its place before any script of the page runs. */
export interface Fault {
  readonly name: string;
  readonly plant: () => void;
  /** Without it nothing can be computed: the page says so. */
  readonly isFatal?: boolean;
  /** It bears on what keeps the app for visits without network. */
  readonly isOfKeeping?: boolean;
}

export const FAULTS: readonly Fault[] = [
  {
    name: "BroadcastChannel is missing",
    isOfKeeping: true,
    plant: () => Reflect.deleteProperty(window, "BroadcastChannel"),
  },
  {
    name: "BroadcastChannel throws",
    isOfKeeping: true,
    plant: () => {
      window.BroadcastChannel = class {
        constructor() {
          throw new DOMException("refused", "SecurityError");
        }
      } as never;
    },
  },
  {
    name: "BroadcastChannel opens, and cannot send",
    isOfKeeping: true,
    plant: () => {
      BroadcastChannel.prototype.postMessage = () => {
        throw new DOMException("closed", "InvalidStateError");
      };
    },
  },
  { name: "Worker is missing", plant: () => Reflect.deleteProperty(window, "Worker"), isFatal: true },
  {
    name: "Worker throws",
    plant: () => {
      window.Worker = class {
        constructor() {
          throw new DOMException("refused", "SecurityError");
        }
      } as never;
    },
    isFatal: true,
  },
  {
    name: "Worker never answers",
    plant: () => {
      window.Worker = class extends EventTarget {
        postMessage() {}
        terminate() {}
      } as never;
    },
    isFatal: true,
  },
  {
    name: "Worker fails at once",
    plant: () => {
      window.Worker = class extends EventTarget {
        constructor() {
          super();
          queueMicrotask(() => this.dispatchEvent(new ErrorEvent("error", { message: "refused" })));
        }
        postMessage() {}
        terminate() {}
      } as never;
    },
    isFatal: true,
  },
  {
    name: "addresses of texts are refused",
    plant: () => {
      URL.createObjectURL = () => {
        throw new TypeError("refused");
      };
    },
    isFatal: true,
  },
  {
    name: "indexedDB is missing",
    plant: () => Object.defineProperty(window, "indexedDB", { value: undefined }),
  },
  {
    name: "asking for indexedDB throws",
    plant: () =>
      Object.defineProperty(window, "indexedDB", {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      }),
  },
  {
    name: "indexedDB refuses to open",
    plant: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("refused", "SecurityError");
      };
    },
  },
  {
    name: "indexedDB never opens",
    plant: () => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (name) {
        const request = open.call(this, `${name} beside`);
        request.addEventListener = () => {};
        return request;
      };
    },
  },
  {
    name: "indexedDB never keeps",
    plant: () => {
      const { get } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function () {
        const request = get.call(this, "nothing");
        request.addEventListener = () => {};
        return request;
      };
    },
  },
  {
    name: "asking for localStorage throws",
    plant: () =>
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      }),
  },
  {
    name: "asking for sessionStorage throws",
    plant: () =>
      Object.defineProperty(window, "sessionStorage", {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      }),
  },
  { name: "locks are missing", plant: () => Reflect.deleteProperty(Navigator.prototype, "locks") },
  {
    name: "locks throw",
    plant: () => {
      LockManager.prototype.request = () => {
        throw new DOMException("refused", "SecurityError");
      };
    },
  },
  {
    name: "locks are refused",
    plant: () => {
      LockManager.prototype.request = () => Promise.reject(new DOMException("refused", "SecurityError"));
    },
  },
  {
    name: "locks never answer",
    plant: () => {
      LockManager.prototype.request = () => new Promise(() => {});
    },
  },
  { name: "the clipboard is missing", plant: () => Reflect.deleteProperty(Navigator.prototype, "clipboard") },
  {
    name: "service workers are missing",
    isOfKeeping: true,
    plant: () => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"),
  },
  {
    name: "service workers are refused",
    isOfKeeping: true,
    plant: () => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException("refused", "SecurityError"));
    },
  },
  {
    name: "registering a service worker throws",
    isOfKeeping: true,
    plant: () => {
      ServiceWorkerContainer.prototype.register = () => {
        throw new TypeError("refused");
      };
    },
  },
  {
    name: "registering a service worker never ends",
    isOfKeeping: true,
    plant: () => {
      ServiceWorkerContainer.prototype.register = () => new Promise(() => {});
    },
  },
  {
    name: "asking for service workers throws",
    isOfKeeping: true,
    plant: () =>
      Object.defineProperty(Navigator.prototype, "serviceWorker", {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      }),
  },
  {
    name: "caches are missing",
    isOfKeeping: true,
    plant: () => Reflect.deleteProperty(window, "caches"),
  },
  {
    name: "crypto.subtle is missing",
    plant: () => Object.defineProperty(Crypto.prototype, "subtle", { value: undefined }),
  },
  {
    name: "what is as wide as it is never answers",
    plant: () => {
      ResizeObserver.prototype.observe = () => {};
    },
  },
  {
    name: "what comes into view is never told",
    plant: () => {
      IntersectionObserver.prototype.observe = () => {};
    },
  },
  { name: "idle time is never told", plant: () => Object.assign(window, { requestIdleCallback: () => 0 }) },
  { name: "notes of the system are missing", plant: () => Reflect.deleteProperty(window, "Notification") },
  {
    name: "typefaces never arrive",
    plant: () => Object.defineProperty(document, "fonts", { value: { ready: new Promise(() => {}) } }),
  },
  {
    name: "measures of the page are refused",
    plant: () => {
      Performance.prototype.getEntriesByType = () => {
        throw new TypeError("refused");
      };
    },
  },
  {
    name: "the medium never tells that it changed",
    plant: () => {
      MediaQueryList.prototype.addEventListener = () => {};
    },
  },
  {
    name: "the screen is not kept awake",
    plant: () =>
      Object.defineProperty(Navigator.prototype, "wakeLock", {
        value: { request: () => Promise.reject(new DOMException("no", "NotAllowedError")) },
      }),
  },
];

/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the page knows and the components of a chapter ask for. */
    view: import('./web/view.ts').View;
  }
}

/** What each payload would do if it ran: mark the page, in a way that every page can be asked for. */
const HIT = "window['geraakt']=1";
const CALL = `(()=>{${HIT}})()`;

const TAGS = [
  (js: string) => `<script>${js}</script>`,
  (js: string) => `"><script>${js}</script>`,
  (js: string) => `</textarea><script>${js}</script>`,
  (js: string) => `</title><script>${js}</script>`,
  (js: string) => `<img src=x onerror="${js}">`,
  (js: string) => `'><img src=x onerror='${js.replaceAll("'", '&#39;')}'>`,
  (js: string) => `<svg onload="${js}">`,
  (js: string) => `<svg><animate onbegin="${js}" attributeName=x dur=1s>`,
  (js: string) => `<body onload="${js}">`,
  (js: string) => `<details open ontoggle="${js}">`,
  (js: string) => `<input autofocus onfocus="${js}">`,
  (js: string) => `<iframe srcdoc="<script>parent.${HIT}</script>${js ? '' : ' '}"></iframe>`,
  (js: string) => `<a href="javascript:${js}">klik</a>`,
  (js: string) => `<form action="javascript:${js}"><button>klik</button></form>`,
  (js: string) => `<object data="javascript:${js}"></object>`,
  (js: string) => `<embed src="javascript:${js}">`,
  (js: string) => `<base href="javascript:${js}//">`,
  (js: string) => `<meta http-equiv="refresh" content="0;url=javascript:${js}">`,
  (js: string) => `<style>@import 'javascript:${js}';</style>`,
  (js: string) => `<math><mtext><script>${js}</script></mtext></math>`,
  (js: string) => `<template><script>${js}</script></template>`,
  (js: string) => `<video><source onerror="${js}"></video>`,
  (js: string) => `{@html '<img src=x onerror=${js}>'}`,
  (js: string) => `{{constructor.constructor("${js}")()}}`,
  (js: string) => `\${${js}}`,
];

const WRAPS = [
  (payload: string) => payload,
  (payload: string) => payload.toUpperCase().replace(HIT.toUpperCase(), HIT),
  (payload: string) => payload.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (payload: string) => encodeURIComponent(payload),
  (payload: string) => `--> ${payload} <!--`,
  (payload: string) => `]]>${payload}`,
  (payload: string) => payload.replaceAll('<', '\uFF1C').replaceAll('>', '\uFF1E'),
  (payload: string) => `\\u003c${payload.slice(1)}`,
];

/** Stored by a resident, shown to everybody: none of them may ever run. */
export const payloads = (many: number): string[] =>
  WRAPS.flatMap((wrap) => TAGS.map((tag) => wrap(tag(CALL)))).slice(0, many);

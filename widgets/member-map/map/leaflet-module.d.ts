/** Leaflet's own file of modules: the one that its package names leaves a global in the page. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet'
}

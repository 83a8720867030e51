/** Leaflet's ES module: the file that its package exports leaves a global in the page. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet'
}

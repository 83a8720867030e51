// What script libraries of another time do to the language itself, in our own words: methods that every object then has,
// and built-in functions replaced by their like.
;(function () {
  Object.prototype.extend = function (more) {
    for (const name in more) this[name] = more[name]
    return this
  }
  Object.prototype.each = function () {}
  Array.prototype.each = function (visit) {
    for (let at = 0; at < this.length; at++) visit(this[at], at)
  }
  Array.prototype.remove = function () {}
  Array.prototype.toJSON = function () {
    return '[' + this.join(', ') + ']'
  }
  Array.from = function (list) {
    const copy = []
    for (let at = 0; at < list.length; at++) copy.push(list[at])
    return copy
  }
  String.from = Function.from = function (any) {
    return any
  }
  Function.prototype.delay = function () {}
  String.prototype.stripTags = function () {
    return this
  }
  Element.prototype.hide = function () {
    return this
  }
  window.$ = function (id) {
    return document.getElementById(id)
  }
  window.define = function () {}
  window.define.amd = {}
})()

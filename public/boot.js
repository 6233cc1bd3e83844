// Before the application: the reader's language and appearance, so that the first picture is already the right one; then the
// application itself — at once when a link names a view, and after the first picture where the prerendered page is that picture.
;(function () {
  var root = document.documentElement
  var query = new URLSearchParams(location.search)
  var stored = {}
  try {
    stored = JSON.parse(localStorage.getItem("esg-preferences") || "{}").state || {}
  } catch {}
  root.dataset.theme = stored.theme || "auto"
  var language = query.get("lang") || stored.language || "zh-Hant"
  var elsewhere = Array.from(query.keys()).some(function (key) {
    return key !== "lang"
  })
  if (elsewhere) root.dataset.boot = "elsewhere"

  /** The built page names files in its head; the development server names none and starts the application itself. */
  function named(name) {
    var meta = document.querySelector('meta[name="' + name + '"]')
    return meta ? meta.content.split(" ").filter(Boolean) : []
  }
  function fetchEarly(rel, href, as) {
    var link = document.createElement("link")
    link.rel = rel
    link.href = href
    if (as) {
      link.as = as
      link.crossOrigin = "anonymous"
    }
    document.head.appendChild(link)
  }
  var started = false
  function start() {
    var app = named("app")
    if (started || app.length === 0) return
    started = true
    app.concat(named("language-" + language), named("view-" + (query.get("view") || "").replace(/[^a-z]/g, ""))).forEach(function (href) {
      fetchEarly("modulepreload", href)
    })
    named("data").forEach(function (href) {
      fetchEarly("preload", href, "fetch")
    })
    var script = document.createElement("script")
    script.type = "module"
    script.src = app[0]
    document.head.appendChild(script)
  }
  function startAfterFirstPicture() {
    try {
      new PerformanceObserver(start).observe({ type: "paint", buffered: true })
    } catch {}
    setTimeout(start, document.hidden ? 0 : 1500)
  }

  function swap() {
    var container = document.getElementById("root")
    var template = document.getElementById("prerendered-" + language)
    // The application may have been faster: what it has drawn is not to be touched.
    if (root.dataset.app || !container || container.dataset.prerendered === language) return
    if (template) {
      container.replaceChildren(template.content.cloneNode(true))
      container.dataset.prerendered = language
      root.lang = language
    } else if (language === "zh-Hans") root.lang = language
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", swap)
  else swap()
  if (elsewhere) start()
  else startAfterFirstPicture()
})()

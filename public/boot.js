// Before the application arrives: the reader's language and appearance, so that the first picture is already the right one.
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
})()

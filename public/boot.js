// Before the application: the reader's language and appearance, so that the first picture is already the right one; then the
// application itself — at once when a link names a view, and after the first picture where the prerendered page is that picture.
;(function () {
  var root = document.documentElement
  var query = new URLSearchParams(location.search)
  var stored = {}
  try {
    stored = JSON.parse(localStorage.getItem("esg-preferences") || "{}").state || {}
  } catch {}
  root.dataset.script = "yes"
  root.dataset.theme = /^(light|dark)$/.test(query.get("theme")) ? query.get("theme") : stored.theme || "auto"
  var languages = named("languages").map(function (entry) {
    return { id: entry.split(":")[0], asked: entry.split(":")[1].split(",") }
  })
  // What the link names, else what this device remembers, else the first that the browser asks for and the page has, else English.
  var language = [query.get("lang"), stored.language].concat(navigator.languages || [], "en").map(languageOf).find(Boolean)
  root.dataset.language = language
  var embedded = (query.get("embed") || "").replace(/[^a-z]/g, "")
  var view = named("view-" + embedded).length > 0 ? embedded : (query.get("view") || "overview").replace(/[^a-z]/g, "")
  var elsewhere = Array.from(query.keys()).some(function (key) {
    return key !== "lang" && !(key === "view" && view === "overview")
  })
  if (elsewhere) root.dataset.boot = "elsewhere"

  /** "zh-CN", "EN", "zh-Hant-HK": the language that a tag asks for, by the longest beginning that fits. */
  function languageOf(tag) {
    var best = { id: "", fits: 0 }
    languages.forEach(function (entry) {
      entry.asked.forEach(function (asked) {
        var wanted = String(tag || "").toLowerCase().replace(/_/g, "-")
        if ((wanted === asked || wanted.startsWith(asked + "-")) && asked.length > best.fits) best = { id: entry.id, fits: asked.length }
      })
    })
    return best.id
  }

  /** The page names its languages, the first being that of its own words, and the built page its files; the development server
   * names none of these and starts the application itself. */
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
  /** Says that the page stays as it is: a file that everything needs cannot be fetched. main.tsx does the same. */
  function incomplete() {
    whenParsed(function () {
      document.getElementById("incomplete").dataset.shown = "yes"
    })
  }
  /** A file that hangs fires no event, and one that came only in part fires none of its own: the page says that it is not whole. */
  function watch() {
    window.addEventListener("error", function (event) {
      if (!root.dataset.app && /\/assets\//.test(event.filename || "")) incomplete()
    })
    setTimeout(function () {
      if (!root.dataset.app) root.dataset.late = "yes"
    }, 8000)
  }
  function isStyle(href) {
    return href.endsWith(".css")
  }
  var started = false
  function start() {
    var app = named("app")
    if (started || app.length === 0) return
    started = true
    watch()
    var wanted = app.concat(named("language-" + language), elsewhere ? named("words-" + language) : [], named("view-" + view), named("data"))
    wanted.forEach(function (href) {
      if (href.endsWith(".json")) fetchEarly("preload", href, "fetch")
      else if (!isStyle(href)) fetchEarly("modulepreload", href)
    })
    var script = document.createElement("script")
    script.type = "module"
    script.src = app[0]
    script.addEventListener("error", incomplete)
    document.head.appendChild(script)
  }
  function startAfterFirstPicture() {
    try {
      new PerformanceObserver(start).observe({ type: "paint", buffered: true })
    } catch {}
    setTimeout(start, document.hidden ? 0 : 1500)
  }

  /** Puts prerendered markup in the page; React takes it over when it has come. Too late once the application draws. */
  function show(nodes, view) {
    var container = document.getElementById("root")
    if (root.dataset.app || !container) return
    container.replaceChildren(nodes)
    container.dataset.prerendered = language
    container.dataset.prerenderedView = view
    root.lang = language
    delete root.dataset.boot
  }
  function whenParsed(task) {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", task)
    else task()
  }
  function startAfterNextPicture() {
    if (document.hidden) return start()
    requestAnimationFrame(function () {
      setTimeout(start)
    })
  }
  /** The styles of that view, its own and those of all, which the first picture does without; kept when they are there, or failed. */
  function styled() {
    return Promise.all(
      named("styles")
        .concat(named("view-" + view).filter(isStyle))
        .map(function (href) {
          return new Promise(function (done) {
            var link = document.createElement("link")
            link.rel = "stylesheet"
            link.href = href
            link.addEventListener("load", done)
            link.addEventListener("error", function () {
              // Taken away, so that the application does not take it for loaded.
              link.remove()
              done()
            })
            document.head.appendChild(link)
          })
        }),
    )
  }
  /** The words of another view stand in a small file of their own, which is shown before the application is fetched. */
  function showFile(view) {
    var ready = styled()
    fetch("./first/" + view + "." + language + ".html")
      .then(function (response) {
        return response.ok ? response.text() : Promise.reject()
      })
      .then(function (html) {
        return ready.then(function () {
          return html
        })
      })
      .then(function (html) {
        whenParsed(function () {
          var content = new DOMParser().parseFromString(html, "text/html")
          // A host that answers every address with its home page sends something else.
          if (content.body.querySelector(".shell")) show(document.adoptNode(content.body).firstElementChild, view)
          startAfterNextPicture()
        })
      })
      .catch(start)
    setTimeout(start, 2500)
  }

  if (elsewhere) {
    var plain = Array.from(query.keys()).every(function (key) {
      return key === "lang" || key === "view"
    })
    // A view that does not exist has no file: the application answers such a link.
    var exists = view === "overview" || named("view-" + view).length > 0
    if (plain && exists && named("app").length > 0) showFile(view)
    else void styled().then(start)
  } else {
    whenParsed(function () {
      var template = document.getElementById("prerendered-" + language)
      if (template) show(template.content.cloneNode(true), "overview")
      else if (language !== languages[0].id) showFile("overview")
    })
    startAfterFirstPicture()
  }
})()

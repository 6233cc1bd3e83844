// npm start — serves the built site and prints its address. PORT chooses the port; a taken port gives way to a free one.
import { serveStatic } from "./staticServer"

const wanted = Number(process.env["PORT"] ?? 4173)
const served = await serveStatic({ folder: "dist", port: wanted }).catch(() => serveStatic({ folder: "dist" }))
console.log(`The dashboard is at ${served.url}`)

// The reasons of a failure in Simplified Chinese; see messages.ts.
import * as z from "zod/mini"

z.config(z.locales.zhCN())

// The reasons of a failure in Traditional Chinese; see messages.ts.
import * as z from "zod/mini"

z.config(z.locales.zhTW())

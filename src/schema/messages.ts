// zod/mini ships no words of its own; without this every failure would read "Invalid input".
import * as z from "zod/mini"

z.config(z.locales.en())

// The stylesheet of everything but the first picture; imported on demand, so that it is a file of its own.
import "./styles/later.css"

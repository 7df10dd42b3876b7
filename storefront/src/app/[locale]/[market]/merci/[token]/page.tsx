export { default, generateMetadata } from "../../thanks/[token]/page";

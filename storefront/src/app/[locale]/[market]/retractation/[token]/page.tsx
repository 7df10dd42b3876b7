export { default, generateMetadata } from "../../withdrawal/[token]/page";

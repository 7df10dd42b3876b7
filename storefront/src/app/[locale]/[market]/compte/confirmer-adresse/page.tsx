export { default, generateMetadata } from "../../account/confirm-email/page";

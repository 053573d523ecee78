/** Redirects to the new address with the fragment of the old one, which a redirect in HTML would lose. */
class MovedPage extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (link) location.replace(link.href + location.hash);
  }
}
customElements.define('moved-page', MovedPage);

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service;

/// A piece of HTML that is built by adding to it; text is escaped on its way in (WHATWG HTML
/// §13.3).
public final class Html {
    private final StringBuilder markup = new StringBuilder();

    /// Markup of ours, as it is.
    public Html raw(String ours) {
        markup.append(ours);
        return this;
    }

    /// Words from anywhere.
    public Html text(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                case '\'' -> markup.append("&#39;");
                default -> markup.append(c);
            }
        }
        return this;
    }

    /// An element of ours around words from anywhere.
    ///
    /// @param tag with its attributes: `p class=since`
    public Html element(String tag, String words) {
        int end = tag.indexOf(' ');
        String name = end < 0 ? tag : tag.substring(0, end);
        return raw("<" + tag + ">").text(words).raw("</" + name + ">");
    }

    @Override
    public String toString() {
        return markup.toString();
    }
}

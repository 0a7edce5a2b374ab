/// Lines that stay open between the server and pages, on which pages are told that something of
/// what they show is new. They carry no content: who looks again is shown what they may see. Must
/// not know pages.
@NullMarked
package org.safecover.web.live;

import org.jspecify.annotations.NullMarked;

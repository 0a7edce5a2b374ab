/// The HTTP API: what machines are answered in JSON. Must not know how anybody signed in.
@NullMarked
package org.safecover.web.api;

import org.jspecify.annotations.NullMarked;

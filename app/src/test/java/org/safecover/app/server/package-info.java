@NullMarked
package org.safecover.app.server;

import org.jspecify.annotations.NullMarked;

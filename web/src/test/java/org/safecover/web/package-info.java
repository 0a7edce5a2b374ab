@NullMarked
package org.safecover.web;

import org.jspecify.annotations.NullMarked;
